# What the shell says of its own limits.

shell-memory-limit = The script needs more than the { $limit } MB of memory that the shell may take. Set the environment variable SFBSH_MEMORY_LIMIT (in MB) to allow more.
shell-not-built = The cmdlet '{ $name }' is known to this shell but its behaviour is not built yet; docs/compatibility.md lists what is. Nothing was done.
shell-not-supported = The cmdlet '{ $name }' is not supported in this shell: { $reason }. Nothing was done.
shell-online-parameter = The parameter { $parameter } applies to the online service only: this deployment has no tenants. Leave it out.
