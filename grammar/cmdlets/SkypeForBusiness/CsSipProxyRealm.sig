cmdlet New-CsSipProxyRealm
module SkypeForBusiness

syntax
    New-CsSipProxyRealm -RealmChoice <IRealmChoice> [<CommonParameters>]

-RealmChoice
