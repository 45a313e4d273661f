store-StoreBusy = { $user } está usando el almacén "{ $place }" en { $host } (proceso { $pid }, desde { $since }); se esperó { $waited } s.
    .remedy = Cierre ese shell (proceso { $pid } en { $host }) o elija otro almacén con --store RUTA o --store memory:.
store-StoreBusy-unknown = Otro proceso está usando el almacén "{ $place }"; se esperó { $waited } s.
    .remedy = Cierre el otro shell o elija otro almacén con --store RUTA o --store memory:.
store-StoreDamaged = El almacén "{ $place }" está dañado: { $detail }.
    .remedy = No se cambió nada. Ejecute "sfbsh store verify --store { $place }" para ver qué se puede leer todavía, restaure el directorio desde una copia de seguridad o cree un almacén nuevo e importe en él una exportación con "sfbsh store import".
store-StoreNewerFormat = El almacén "{ $place }" tiene el formato { $found }, escrito por una versión más reciente de sfbsh; esta lee hasta el formato { $known }.
    .remedy = Use la versión más reciente de sfbsh, o exporte con ella e importe aquí.
store-NotAStore = "{ $place }" no es un almacén: { $detail }.
    .remedy = Indique en --store la ruta de un almacén, o de un directorio vacío o que aún no exista.
store-StoreReadOnly = No se puede escribir en el almacén "{ $place }": { $detail }.
    .remedy = Dé a su cuenta permiso de escritura en el directorio o elija otro almacén con --store RUTA o --store memory:.
store-StoreDiskFull = El disco del almacén "{ $place }" está lleno: { $detail }.
    .remedy = Libere espacio y vuelva a iniciar el shell. Los cambios notificados como hechos se conservan; repita el que no lo fue.
store-StoreIo = No se puede usar el almacén "{ $place }": { $detail }.
    .remedy = Compruebe el disco y el directorio y vuelva a iniciar el shell.
store-StoreStopped = El almacén "{ $place }" no admite más solicitudes tras un error de escritura: { $detail }
    .remedy = Corrija la causa y vuelva a iniciar el shell; se conservan todos los cambios notificados como hechos.
store-StoreConflict = El almacén cambió entretanto: el cambio se preparó sobre la revisión { $expected } y el almacén está en la revisión { $found }.
    .remedy = Vuelva a leer el objeto y repita el cambio.
store-StoreInvalidDocument = El almacén no admite "{ $place }": { $detail }.
    .remedy = Corrija el nombre o el documento.
store-StoreImportInvalid = El archivo de importación no es válido en { $place }: { $detail }.
    .remedy = No se importó nada. Corrija el archivo; "sfbsh store export" muestra la forma esperada.
store-StoreLocationInvalid = "{ $place }" no designa ningún tipo de almacén de este programa.
    .remedy = Use una ruta, o memory: para un almacén que dure lo que dure el proceso.

store-command-failed = sfbsh store: { $problem }
store-file-unwritable = No se puede escribir "{ $file }": { $detail }.
store-file-unreadable = No se puede leer "{ $file }": { $detail }.
store-file-no-text = "{ $file }" no es texto UTF-8.
store-damaged-above = el almacén está dañado; consulte lo anterior.
store-imported = Importación: { $added } agregados, { $changed } cambiados, { $removed } quitados, { $unchanged } sin cambios.
store-journal-when = Cuándo (UTC)
store-journal-who = Quién
store-journal-what = Qué
store-journal-before = Antes
store-journal-after = Después
store-journal-command = Comando
store-usage =
    sfbsh store export [ARCHIVO]       escribe la configuración como JSON en ARCHIVO o en la salida estándar
    sfbsh store import ARCHIVO         sustituye la configuración por la de una exportación, en una transacción
    sfbsh store verify                 lo lee todo e informa de lo que está dañado
    sfbsh store journal [--last N] [--noun NOMBRE] [--who USUARIO]
                                       quién cambió qué, cuándo y con qué comando
    El almacén es el que indican -Store RUTA o $SFBSH_STORE; si no, el lugar propio del sistema.
store-report-place = Almacén:
store-report-revision = Revisión:
store-report-documents = Documentos:
store-report-entries = Entradas del diario:
store-report-problem = Problema:
store-report-result = Resultado:
store-report-ok = correcto
store-report-damaged = dañado
