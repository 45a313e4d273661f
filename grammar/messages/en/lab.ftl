# The cmdlets of the lab.

lab-target-deployment = the whole deployment, its configuration and its users
lab-target-world = the emulated clients and Exchange
lab-value-refused = The value "{ $value }" of the parameter '{ $parameter }' is not { $form }.
lab-form-build = four numbers, such as 16.0.6920.1000
lab-form-date = a day, such as 2016-06-14
lab-form-mailbox = OnPremises, Online or None
