shell-memory-limit = El script necesita más de los { $limit } MB de memoria que el shell puede ocupar. Establezca la variable de entorno SFBSH_MEMORY_LIMIT (en MB) para permitir más.
shell-not-built = Este shell conoce el cmdlet "{ $name }", pero aún no incluye su comportamiento; docs/compatibility.md enumera lo que hay. No se hizo nada.
shell-not-supported = El cmdlet "{ $name }" no se admite en este shell: { $reason }. No se hizo nada.
shell-online-parameter = El parámetro { $parameter } solo se aplica al servicio en línea: esta implementación no tiene inquilinos. Omítalo.
