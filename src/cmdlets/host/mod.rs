//! Cmdlets of `Microsoft.PowerShell.Host`.

cmdlets! {
    start_transcript
    stop_transcript
}
