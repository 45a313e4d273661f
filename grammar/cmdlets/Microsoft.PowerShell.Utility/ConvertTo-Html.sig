cmdlet ConvertTo-Html
module Microsoft.PowerShell.Utility
default Page
output System.String

syntax Page
    ConvertTo-Html [[-Property] <Object[]>] [[-Head] <string[]>] [[-Title] <string>] [[-Body] <string[]>] [-InputObject <psobject>] [-As <string>] [-CssUri <uri>] [-PostContent <string[]>] [-PreContent <string[]>] [-Meta <hashtable>] [-Charset <string>] [-Transitional] [<CommonParameters>]
syntax Fragment
    ConvertTo-Html [[-Property] <Object[]>] [-InputObject <psobject>] [-As <string>] [-Fragment] [-PostContent <string[]>] [-PreContent <string[]>] [<CommonParameters>]

-InputObject pipeline
-Property <System.Object[]>
-Body
-Head
-Title notNullOrEmpty
-As notNullOrEmpty set(Table, List)
-CssUri alias(cu, uri) notNullOrEmpty
-Fragment notNullOrEmpty
-PostContent notNullOrEmpty
-PreContent notNullOrEmpty
-Meta notNullOrEmpty
-Charset notNullOrEmpty pattern(^[A-Za-z0-9]\w+\S+[A-Za-z0-9]$)
-Transitional notNullOrEmpty
