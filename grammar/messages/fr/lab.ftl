lab-target-deployment = l'ensemble du déploiement, sa configuration et ses utilisateurs
lab-target-world = les clients émulés et Exchange
lab-value-refused = La valeur « { $value } » du paramètre « { $parameter } » n'est pas valide ; attendu : { $form }.
lab-form-build = quatre nombres, par exemple 16.0.6920.1000
lab-form-date = un jour, par exemple 2016-06-14
lab-form-mailbox = OnPremises, Online ou None
