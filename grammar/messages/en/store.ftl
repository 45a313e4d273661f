# The store: its errors, each with what to do about it, and the store commands.

store-StoreBusy = The store '{ $place }' is in use by { $user } on { $host } (process { $pid }, since { $since }); waited { $waited } s for it.
    .remedy = Close that shell (process { $pid } on { $host }), or choose another store with --store PATH or --store memory:.
store-StoreBusy-unknown = The store '{ $place }' is in use by another process; waited { $waited } s for it.
    .remedy = Close the other shell, or choose another store with --store PATH or --store memory:.
store-StoreDamaged = The store '{ $place }' is damaged: { $detail }.
    .remedy = Nothing was changed. Run 'sfbsh store verify --store { $place }' to see what can still be read, restore the directory from a backup, or start a new store and 'sfbsh store import' an export.
store-StoreNewerFormat = The store '{ $place }' has format { $found }, written by a newer sfbsh; this one reads up to format { $known }.
    .remedy = Use the newer version of sfbsh, or export with that version and import here.
store-NotAStore = '{ $place }' is not a store: { $detail }.
    .remedy = Give --store the path of a store, or of a directory that is empty or does not exist yet.
store-StoreReadOnly = The store '{ $place }' cannot be written: { $detail }.
    .remedy = Give your account write access to the directory, or choose another store with --store PATH or --store memory:.
store-StoreDiskFull = The disk of the store '{ $place }' is full: { $detail }.
    .remedy = Free some space, then start the shell again. Changes that were reported as done are kept; repeat the one that was not.
store-StoreIo = The store '{ $place }' cannot be used: { $detail }.
    .remedy = Check the disk and the directory, then start the shell again.
store-StoreStopped = The store '{ $place }' takes no more requests after a failed write: { $detail }
    .remedy = Repair the cause, then start the shell again; every change that was reported as done is kept.
store-StoreConflict = The store changed in the meantime: the change was prepared on revision { $expected }, and the store is at revision { $found }.
    .remedy = Read the object again and repeat the change.
store-StoreInvalidDocument = The store does not take '{ $place }': { $detail }.
    .remedy = Correct the name or the document.
store-StoreImportInvalid = The import file is not valid at { $place }: { $detail }.
    .remedy = Nothing was imported. Correct the file; 'sfbsh store export' shows the expected shape.
store-StoreLocationInvalid = '{ $place }' names no kind of store that this program has.
    .remedy = Use a path, or memory: for a store that lasts as long as the process.

store-command-failed = sfbsh store: { $problem }
store-file-unwritable = '{ $file }' cannot be written: { $detail }.
store-file-unreadable = '{ $file }' cannot be read: { $detail }.
store-file-no-text = '{ $file }' is not UTF-8 text.
store-damaged-above = the store is damaged; see above.
store-imported = Imported: { $added } added, { $changed } changed, { $removed } removed, { $unchanged } unchanged.
store-journal-when = When (UTC)
store-journal-who = Who
store-journal-what = What
store-journal-before = Before
store-journal-after = After
store-journal-command = Command
store-usage =
    sfbsh store export [FILE]          writes the configuration as JSON, to FILE or standard output
    sfbsh store import FILE            replaces the configuration by that of an export, in one transaction
    sfbsh store verify                 reads everything and reports what is damaged
    sfbsh store journal [--last N] [--noun NOUN] [--who USER]
                                       who changed what, when, with which command
    The store is the one that -Store PATH or $SFBSH_STORE names, else the platform's own place.
store-report-place = Store:
store-report-revision = Revision:
store-report-documents = Documents:
store-report-entries = Journal entries:
store-report-problem = Problem:
store-report-result = Result:
store-report-ok = ok
store-report-damaged = damaged
