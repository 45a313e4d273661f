shell-memory-limit = Le script a besoin de plus de mémoire que les { $limit } Mo que le shell peut occuper. Définissez la variable d'environnement SFBSH_MEMORY_LIMIT (en Mo) pour en autoriser davantage.
shell-not-built = Ce shell connaît l'applet de commande « { $name } », mais son comportement n'est pas encore réalisé ; docs/compatibility.md indique ce qui l'est. Rien n'a été fait.
shell-not-supported = L'applet de commande « { $name } » n'est pas prise en charge dans ce shell : { $reason }. Rien n'a été fait.
shell-online-parameter = Le paramètre { $parameter } ne s'applique qu'au service en ligne : ce déploiement n'a pas de locataires. Omettez-le.
