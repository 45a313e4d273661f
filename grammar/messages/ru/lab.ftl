lab-target-deployment = всё развёртывание, его конфигурация и пользователи
lab-target-world = эмулируемые клиенты и Exchange
lab-value-refused = Недопустимое значение «{ $value }» параметра «{ $parameter }»; ожидается: { $form }.
lab-form-build = четыре числа, например 16.0.6920.1000
lab-form-date = день, например 2016-06-14
lab-form-mailbox = OnPremises, Online или None
