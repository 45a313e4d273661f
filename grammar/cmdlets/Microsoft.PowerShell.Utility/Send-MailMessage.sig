cmdlet Send-MailMessage
module Microsoft.PowerShell.Utility

syntax
    Send-MailMessage [-To] <string[]> [[-Subject] <string>] [[-Body] <string>] [[-SmtpServer] <string>] -From <string> [-Attachments <string[]>] [-Bcc <string[]>] [-BodyAsHtml] [-Encoding <Encoding>] [-Cc <string[]>] [-DeliveryNotificationOption <DeliveryNotificationOptions>] [-Priority <MailPriority>] [-ReplyTo <string[]>] [-Credential <pscredential>] [-UseSsl] [-Port <int>] [<CommonParameters>]

-Attachments pipeline byName alias(PsPath) notNullOrEmpty
-Bcc byName notNullOrEmpty
-Body byName notNullOrEmpty
-BodyAsHtml byName alias(BAH)
-Encoding <System.Text.Encoding> byName alias(BE) notNullOrEmpty toEncoding
-Cc byName notNullOrEmpty
-DeliveryNotificationOption <System.Net.Mail.DeliveryNotificationOptions> byName alias(DNO) notNullOrEmpty
-From byName notNullOrEmpty
-SmtpServer byName alias(ComputerName) notNullOrEmpty
-Priority <System.Net.Mail.MailPriority> byName notNullOrEmpty
-ReplyTo byName
-Subject byName alias(sub)
-To byName notNullOrEmpty
-Credential byName credential notNullOrEmpty
-UseSsl byName
-Port byName range(0, 2147483647)
