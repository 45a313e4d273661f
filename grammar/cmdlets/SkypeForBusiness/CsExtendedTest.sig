cmdlet New-CsExtendedTest
module SkypeForBusiness
products Lync2013 SfB2015 SfB2019

syntax
    New-CsExtendedTest -Name <string> -TestType <TestType> [-TestUsers <PSListModifier>] [<CommonParameters>]

-Name
-TestType
-TestUsers <System.Management.Automation.PSListModifier>
