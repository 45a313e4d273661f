#requires -Version 5.1
<#
.SYNOPSIS
    Moves the users of one pool to another and reports what could not be moved.
.DESCRIPTION
    Reads a list of SIP addresses, checks each account and its policies, moves in batches and writes a report.
.PARAMETER Path
    A CSV file with the columns SipAddress, Pool and Policy.
.EXAMPLE
    PS> .\Move-PoolUsers.ps1 -Path users.csv -Target fe02.contoso.com -WhatIf
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory, Position = 0, ValueFromPipelineByPropertyName)]
    [Alias('FullName')]
    [ValidateNotNullOrEmpty()]
    [string[]]$Path,

    [Parameter(Mandatory)]
    [ValidatePattern('^[a-z0-9-]+(\.[a-z0-9-]+)+$')]
    [string]$Target,

    [ValidateRange(1, 500)]
    [int]$BatchSize = 50,

    [switch]$Force
)

begin {
    Set-StrictMode -Version Latest
    $ErrorActionPreference = 'Stop'
    $script:failed = [System.Collections.Generic.List[object]]::new()
    $settings = @{
        Retries   = 3
        Delay     = [timespan]::FromSeconds(5)
        Exclude   = 'sip:test*', 'sip:svc-*'
        Policies  = [ordered]@{ Voice = 'tag:Standard'; Conferencing = $null; External = 'tag:Remote' }
        Threshold = 1.5MB
    }

    function Get-Batch {
        param([object[]]$Items, [int]$Size = 50)
        for ($i = 0; $i -lt $Items.Count; $i += $Size) {
            $last = [Math]::Min($i + $Size, $Items.Count) - 1
            , $Items[$i..$last]
        }
    }

    function Write-Log([string]$Message, [ValidateSet('Info', 'Warning', 'Error')]$Level = 'Info') {
        $line = '{0:yyyy-MM-dd HH:mm:ss} {1,-7} {2}' -f (Get-Date), $Level.ToUpper(), $Message
        switch ($Level) {
            'Error'   { Write-Host $line -ForegroundColor Red; break }
            'Warning' { Write-Host $line -ForegroundColor Yellow }
            default   { Write-Verbose $line }
        }
    }

    filter Select-Movable {
        $address = $_.SipAddress
        if (-not ($settings.Exclude | Where-Object { $address -like $_ })) { $_ }
    }
}

process {
    foreach ($file in $Path) {
        # Each file is one job; a broken one does not stop the others.
        try {
            $rows = Import-Csv -LiteralPath $file -ErrorAction Stop | Select-Movable | Sort-Object Pool, SipAddress -Unique
        } catch [System.IO.IOException], [System.UnauthorizedAccessException] {
            Write-Log "Cannot read '$file': $($_.Exception.Message)" -Level Error
            continue
        } finally {
            $read = (Get-Date).ToUniversalTime()
        }

        $users = $rows | ForEach-Object {
            $user = Get-CsUser -Identity $_.SipAddress -ErrorAction SilentlyContinue
            if ($null -eq $user) {
                $failed.Add([pscustomobject]@{ SipAddress = $_.SipAddress; Reason = 'NotFound'; At = $read })
                return
            }
            [pscustomobject]@{
                Identity = $user.Identity
                Enabled  = $user.Enabled -and $user.EnterpriseVoiceEnabled
                Pool     = ($user.RegistrarPool -split ':')[-1]
                Policy   = if ($_.Policy) { "tag:$($_.Policy)" } else { $settings.Policies['Voice'] }
                Minutes  = [int]($_.Minutes ?? 0) % 60
            }
        }

        $counter = 0
        foreach ($batch in Get-Batch -Items @($users) -Size $BatchSize) {
            $counter++
            $percent = [int](100 * $counter * $BatchSize / [Math]::Max(1, @($users).Count))
            Write-Progress -Activity "Moving to $Target" -Status "Batch $counter" -PercentComplete ([Math]::Min($percent, 100))
            foreach ($user in $batch) {
                if ($user.Pool -eq $Target -or (!$Force -and !$user.Enabled)) { continue }
                if (-not $PSCmdlet.ShouldProcess("$($user.Identity)", "Move to $Target")) { continue }
                $attempt = 0
                do {
                    $attempt += 1
                    try {
                        Move-CsUser -Identity $user.Identity -Target $Target -Confirm:$false 2>&1 | Out-Null
                        Grant-CsVoicePolicy -Identity $user.Identity -PolicyName ($user.Policy -replace '^tag:', '')
                        $done = $true
                    } catch {
                        $done = $false
                        Write-Log @"
Attempt $attempt of $($settings.Retries) failed for $($user.Identity):
    $($_.Exception.Message)
    at $($_.InvocationInfo.ScriptLineNumber):$($_.InvocationInfo.OffsetInLine)
"@ -Level Warning
                        Start-Sleep -Milliseconds ($settings.Delay.TotalMilliseconds * $attempt)
                    }
                } until ($done -or $attempt -ge $settings.Retries)
                if (!$done) { $failed.Add([pscustomobject]@{ SipAddress = $user.Identity; Reason = 'Move'; At = Get-Date }) }
            }
        }
    }
}

end {
    $report = $failed | Group-Object Reason -NoElement | Sort-Object Count -Descending
    $report | Format-Table Name, @{ Label = 'Users'; Expression = { $_.Count }; Alignment = 'Right' } -AutoSize
    $total = 0
    while ($total -lt $failed.Count) { $total++ }
    $sizes = 0x1F, 1e3, 12KB, 3.5d, 100L, -7 | Measure-Object -Sum -Maximum
    if ($total -gt 0 -and $sizes.Sum -ge 1) {
        $failed | Export-Csv -Path (Join-Path $env:TEMP 'failed.csv') -NoTypeInformation -Encoding UTF8
        exit 1
    }
    'All {0} users were moved.' -f $total
}
