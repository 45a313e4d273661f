# The cmdlets of the lab.

lab-target-deployment = the whole deployment, its configuration and its users
lab-target-world = the emulated clients and Exchange
lab-value-refused = The value "{ $value }" of the parameter '{ $parameter }' is not { $form }.
lab-form-build = four numbers, such as 16.0.6920.1000
lab-form-date = a day, such as 2016-06-14
lab-form-mailbox = OnPremises, Online or None
lab-form-address = an address or a pattern of addresses
lab-target-clock = the emulator's clock
lab-clock-unshowable = The clock cannot show the time that is asked for. Give a number of minutes, hours or days, or a time.
lab-clock-forward = The clock goes only forward; it shows { $time } (UTC offset of this machine). Reset-SfbLab sets it back to the time of this machine.
