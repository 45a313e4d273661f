# What the shell says of its own limits.

shell-memory-limit = The script needs more than the { $limit } MB of memory that the shell may take. Set the environment variable SFBSH_MEMORY_LIMIT (in MB) to allow more.
shell-not-built = The cmdlet '{ $name }' is known to this shell but its behaviour is not built yet; docs/compatibility.md lists what is. Nothing was done.
shell-not-supported = The cmdlet '{ $name }' is not supported in this shell: { $reason }. Nothing was done.
shell-online-parameter = The parameter { $parameter } applies to the online service only: this deployment has no tenants. Leave it out.
shell-no-acp = AcpInfo is not emulated: audio conferencing providers are outside the deployment.
shell-no-assembly = Cannot load assembly '{ $name }': this shell runs no program libraries. Remove the statement, or run the script in PowerShell.
shell-no-scheduled-jobs = There are no scheduled jobs in this shell.
shell-only-file-drives = Only the FileSystem provider makes new drives in this shell.
shell-no-member-type = Members of type '{ $name }' are not built in this shell.
shell-no-type-files = Update-TypeData reads no files in this shell; give -TypeName and the members.
shell-no-remote-commands = Invoke-Command runs script blocks in this session only: other computers, sessions and jobs are not built.
shell-no-step = Set-PSDebug -Step is not built in this shell.
