store-StoreBusy = Le magasin « { $place } » est utilisé par { $user } sur { $host } (processus { $pid }, depuis { $since }) ; attente de { $waited } s.
    .remedy = Fermez ce shell (processus { $pid } sur { $host }) ou choisissez un autre magasin avec --store CHEMIN ou --store memory:.
store-StoreBusy-unknown = Le magasin « { $place } » est utilisé par un autre processus ; attente de { $waited } s.
    .remedy = Fermez l'autre shell ou choisissez un autre magasin avec --store CHEMIN ou --store memory:.
store-StoreDamaged = Le magasin « { $place } » est endommagé : { $detail }.
    .remedy = Rien n'a été modifié. Exécutez « sfbsh store verify --store { $place } » pour voir ce qui reste lisible, restaurez le répertoire à partir d'une sauvegarde, ou créez un magasin et importez-y une exportation avec « sfbsh store import ».
store-StoreNewerFormat = Le magasin « { $place } » est au format { $found }, écrit par une version plus récente de sfbsh ; celle-ci lit jusqu'au format { $known }.
    .remedy = Utilisez la version plus récente de sfbsh, ou exportez avec elle et importez ici.
store-NotAStore = « { $place } » n'est pas un magasin : { $detail }.
    .remedy = Donnez à --store le chemin d'un magasin, ou d'un répertoire vide ou qui n'existe pas encore.
store-StoreReadOnly = Impossible d'écrire dans le magasin « { $place } » : { $detail }.
    .remedy = Accordez à votre compte l'accès en écriture au répertoire ou choisissez un autre magasin avec --store CHEMIN ou --store memory:.
store-StoreDiskFull = Le disque du magasin « { $place } » est plein : { $detail }.
    .remedy = Libérez de l'espace, puis redémarrez le shell. Les modifications annoncées comme faites sont conservées ; répétez celle qui ne l'a pas été.
store-StoreIo = Le magasin « { $place } » est inutilisable : { $detail }.
    .remedy = Vérifiez le disque et le répertoire, puis redémarrez le shell.
store-StoreStopped = Le magasin « { $place } » n'accepte plus de demandes après un échec d'écriture : { $detail }
    .remedy = Corrigez la cause, puis redémarrez le shell ; toutes les modifications annoncées comme faites sont conservées.
store-StoreConflict = Le magasin a changé entre-temps : la modification a été préparée sur la révision { $expected } et le magasin en est à la révision { $found }.
    .remedy = Relisez l'objet et répétez la modification.
store-StoreInvalidDocument = Le magasin n'accepte pas « { $place } » : { $detail }.
    .remedy = Corrigez le nom ou le document.
store-StoreImportInvalid = Le fichier d'importation n'est pas valide à { $place } : { $detail }.
    .remedy = Rien n'a été importé. Corrigez le fichier ; « sfbsh store export » montre la forme attendue.
store-StoreLocationInvalid = « { $place } » ne désigne aucun type de magasin de ce programme.
    .remedy = Utilisez un chemin, ou memory: pour un magasin qui dure autant que le processus.

store-command-failed = sfbsh store : { $problem }
store-file-unwritable = Impossible d'écrire « { $file } » : { $detail }.
store-file-unreadable = Impossible de lire « { $file } » : { $detail }.
store-file-no-text = « { $file } » n'est pas du texte UTF-8.
store-damaged-above = le magasin est endommagé ; voir ci-dessus.
store-imported = Importation : { $added } ajoutés, { $changed } modifiés, { $removed } supprimés, { $unchanged } inchangés.
store-journal-when = Quand (UTC)
store-journal-who = Qui
store-journal-what = Quoi
store-journal-before = Avant
store-journal-after = Après
store-journal-command = Commande
store-usage =
    sfbsh store export [FICHIER]       écrit la configuration en JSON, dans FICHIER ou sur la sortie standard
    sfbsh store import FICHIER         remplace la configuration par celle d'une exportation, en une transaction
    sfbsh store verify                 lit tout et signale ce qui est endommagé
    sfbsh store journal [--last N] [--noun NOM] [--who UTILISATEUR]
                                       qui a modifié quoi, quand et avec quelle commande
    Le magasin est celui que désigne -Store CHEMIN ou $SFBSH_STORE, sinon l'emplacement propre au système.
store-report-place = Magasin :
store-report-revision = Révision :
store-report-documents = Documents :
store-report-entries = Entrées du journal :
store-report-problem = Problème :
store-report-result = Résultat :
store-report-ok = intact
store-report-damaged = endommagé
