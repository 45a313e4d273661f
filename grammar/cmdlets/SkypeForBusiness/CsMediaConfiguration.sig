cmdlet Get-CsMediaConfiguration
module SkypeForBusiness
default Identity
output Microsoft.Rtc.Management.WritableConfig.Settings.Media.MediaSettings

syntax Identity
    Get-CsMediaConfiguration [[-Identity] <XdsIdentity>] [-LocalStore] [<CommonParameters>]
syntax Filter
    Get-CsMediaConfiguration [-Filter <string>] [-LocalStore] [<CommonParameters>]

-Filter
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-LocalStore

cmdlet New-CsMediaConfiguration
module SkypeForBusiness
confirm Medium

syntax
    New-CsMediaConfiguration [-Identity] <XdsIdentity> [-EnableQoS <bool>] [-EnableSiren <bool>] [-EncryptionLevel <EncryptionLevel>] [-MaxVideoRateAllowed <MaxVideoRateAllowed>] [-Force] [-InMemory] [-EnableAdaptiveBandWidthEstimation <bool>] [-EnableG722StereoCodec <bool>] [-EnableH264Codec <bool>] [-EnableInCallQoS <bool>] [-EnableRtpRtcpMultiplexing <bool>] [-InCallQoSIntervalSeconds <ushort>] [-EnableVideoBasedSharing <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableQoS
-EnableSiren
-EncryptionLevel values(SupportEncryption, RequireEncryption, DoNotSupportEncryption)
-MaxVideoRateAllowed values(Hd720p15M, VGA600K, CIF250K)
-Force
-InMemory
-EnableAdaptiveBandWidthEstimation
-EnableG722StereoCodec
-EnableH264Codec
-EnableInCallQoS
-EnableRtpRtcpMultiplexing
-InCallQoSIntervalSeconds
-EnableVideoBasedSharing

cmdlet Remove-CsMediaConfiguration
module SkypeForBusiness
confirm Medium

syntax
    Remove-CsMediaConfiguration [-Identity] <XdsIdentity> [-Force] [-WhatIf] [-Confirm] [<CommonParameters>]

-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity> byName
-Force

cmdlet Set-CsMediaConfiguration
module SkypeForBusiness
default Identity
confirm Medium

syntax Identity
    Set-CsMediaConfiguration [[-Identity] <XdsIdentity>] [-EnableQoS <bool>] [-EnableSiren <bool>] [-EncryptionLevel <EncryptionLevel>] [-MaxVideoRateAllowed <MaxVideoRateAllowed>] [-Force] [-EnableAdaptiveBandWidthEstimation <bool>] [-EnableG722StereoCodec <bool>] [-EnableH264Codec <bool>] [-EnableInCallQoS <bool>] [-EnableRtpRtcpMultiplexing <bool>] [-InCallQoSIntervalSeconds <ushort>] [-EnableVideoBasedSharing <bool>] [-EnableDtls <bool>] [-EnableSilkForAudioVideoConferences <bool>] [-WaitIceCompletedToAddDialOutUser] [-EnableRtx <bool>] [-EnableAVBundling <bool>] [-EnableReceiveAgc <bool>] [-EnableServerFecForVideoInterop <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]
syntax Instance
    Set-CsMediaConfiguration [-Instance <psobject>] [-EnableQoS <bool>] [-EnableSiren <bool>] [-EncryptionLevel <EncryptionLevel>] [-MaxVideoRateAllowed <MaxVideoRateAllowed>] [-Force] [-EnableAdaptiveBandWidthEstimation <bool>] [-EnableG722StereoCodec <bool>] [-EnableH264Codec <bool>] [-EnableInCallQoS <bool>] [-EnableRtpRtcpMultiplexing <bool>] [-InCallQoSIntervalSeconds <ushort>] [-EnableVideoBasedSharing <bool>] [-EnableDtls <bool>] [-EnableSilkForAudioVideoConferences <bool>] [-WaitIceCompletedToAddDialOutUser] [-EnableRtx <bool>] [-EnableAVBundling <bool>] [-EnableReceiveAgc <bool>] [-EnableServerFecForVideoInterop <bool>] [-WhatIf] [-Confirm] [<CommonParameters>]

-Instance pipeline
-Identity <Microsoft.Rtc.Management.Xds.XdsIdentity>
-EnableQoS
-EnableSiren
-EncryptionLevel values(SupportEncryption, RequireEncryption, DoNotSupportEncryption)
-MaxVideoRateAllowed values(Hd720p15M, VGA600K, CIF250K)
-Force
-EnableAdaptiveBandWidthEstimation
-EnableG722StereoCodec
-EnableH264Codec
-EnableInCallQoS
-EnableRtpRtcpMultiplexing
-InCallQoSIntervalSeconds
-EnableVideoBasedSharing
-EnableDtls
-EnableSilkForAudioVideoConferences
-WaitIceCompletedToAddDialOutUser
-EnableRtx
-EnableAVBundling
-EnableReceiveAgc
-EnableServerFecForVideoInterop
