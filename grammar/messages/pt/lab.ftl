lab-target-deployment = toda a implantação, sua configuração e seus usuários
lab-target-world = os clientes emulados e o Exchange
lab-value-refused = O valor "{ $value }" do parâmetro "{ $parameter }" não é válido; esperado: { $form }.
lab-form-build = quatro números, como 16.0.6920.1000
lab-form-date = um dia, como 2016-06-14
lab-form-mailbox = OnPremises, Online ou None
