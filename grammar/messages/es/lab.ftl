lab-target-deployment = toda la implementación, su configuración y sus usuarios
lab-target-world = los clientes emulados y Exchange
lab-value-refused = El valor "{ $value }" del parámetro "{ $parameter }" no es válido; se espera: { $form }.
lab-form-build = cuatro números, como 16.0.6920.1000
lab-form-date = un día, como 2016-06-14
lab-form-mailbox = OnPremises, Online o None
