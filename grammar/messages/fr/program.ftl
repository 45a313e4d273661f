program-argument-error = sfbsh : { $problem } Exécutez « sfbsh -Help » pour connaître les arguments acceptés.
program-argument-unknown = L'argument « { $argument } » est inconnu.
program-argument-needs-value = L'argument « { $argument } » doit être suivi d'une valeur.
program-encoded-command-invalid = La valeur de -EncodedCommand n'est pas du texte UTF-16 encodé en base64.
program-ui-culture-unknown = Il n'existe pas de messages pour la culture d'interface « { $culture } ». Il en existe pour en, es, fr, pt, ru et zh, seuls ou suivis d'un pays, comme fr-FR.
