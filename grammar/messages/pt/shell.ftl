shell-memory-limit = O script precisa de mais do que os { $limit } MB de memória que o shell pode usar. Defina a variável de ambiente SFBSH_MEMORY_LIMIT (em MB) para permitir mais.
shell-not-built = Este shell conhece o cmdlet "{ $name }", mas seu comportamento ainda não foi implementado; docs/compatibility.md lista o que existe. Nada foi feito.
shell-not-supported = O cmdlet "{ $name }" não tem suporte neste shell: { $reason }. Nada foi feito.
shell-online-parameter = O parâmetro { $parameter } se aplica apenas ao serviço online: esta implantação não tem locatários. Omita-o.
