store-StoreBusy = O repositório "{ $place }" está sendo usado por { $user } em { $host } (processo { $pid }, desde { $since }); espera de { $waited } s.
    .remedy = Feche esse shell (processo { $pid } em { $host }) ou escolha outro repositório com --store CAMINHO ou --store memory:.
store-StoreBusy-unknown = O repositório "{ $place }" está sendo usado por outro processo; espera de { $waited } s.
    .remedy = Feche o outro shell ou escolha outro repositório com --store CAMINHO ou --store memory:.
store-StoreDamaged = O repositório "{ $place }" está danificado: { $detail }.
    .remedy = Nada foi alterado. Execute "sfbsh store verify --store { $place }" para ver o que ainda pode ser lido, restaure o diretório de um backup ou crie um repositório novo e importe nele uma exportação com "sfbsh store import".
store-StoreNewerFormat = O repositório "{ $place }" tem o formato { $found }, gravado por uma versão mais recente do sfbsh; esta lê até o formato { $known }.
    .remedy = Use a versão mais recente do sfbsh, ou exporte com ela e importe aqui.
store-NotAStore = "{ $place }" não é um repositório: { $detail }.
    .remedy = Indique em --store o caminho de um repositório, ou de um diretório vazio ou que ainda não exista.
store-StoreReadOnly = Não é possível gravar no repositório "{ $place }": { $detail }.
    .remedy = Dê à sua conta acesso de gravação ao diretório ou escolha outro repositório com --store CAMINHO ou --store memory:.
store-StoreDiskFull = O disco do repositório "{ $place }" está cheio: { $detail }.
    .remedy = Libere espaço e inicie o shell novamente. As alterações informadas como feitas são mantidas; repita a que não foi.
store-StoreIo = Não é possível usar o repositório "{ $place }": { $detail }.
    .remedy = Verifique o disco e o diretório e inicie o shell novamente.
store-StoreStopped = O repositório "{ $place }" não aceita mais solicitações após uma falha de gravação: { $detail }
    .remedy = Corrija a causa e inicie o shell novamente; todas as alterações informadas como feitas são mantidas.
store-StoreConflict = O repositório mudou nesse meio-tempo: a alteração foi preparada sobre a revisão { $expected }, e o repositório está na revisão { $found }.
    .remedy = Leia o objeto novamente e repita a alteração.
store-StoreInvalidDocument = O repositório não aceita "{ $place }": { $detail }.
    .remedy = Corrija o nome ou o documento.
store-StoreImportInvalid = O arquivo de importação não é válido em { $place }: { $detail }.
    .remedy = Nada foi importado. Corrija o arquivo; "sfbsh store export" mostra a forma esperada.
store-StoreLocationInvalid = "{ $place }" não designa nenhum tipo de repositório deste programa.
    .remedy = Use um caminho, ou memory: para um repositório que dure tanto quanto o processo.

store-command-failed = sfbsh store: { $problem }
store-file-unwritable = Não é possível gravar "{ $file }": { $detail }.
store-file-unreadable = Não é possível ler "{ $file }": { $detail }.
store-file-no-text = "{ $file }" não é texto UTF-8.
store-damaged-above = o repositório está danificado; veja acima.
store-imported = Importação: { $added } adicionados, { $changed } alterados, { $removed } removidos, { $unchanged } inalterados.
store-journal-when = Quando (UTC)
store-journal-who = Quem
store-journal-what = O quê
store-journal-before = Antes
store-journal-after = Depois
store-journal-command = Comando
store-usage =
    sfbsh store export [ARQUIVO]       grava a configuração como JSON, em ARQUIVO ou na saída padrão
    sfbsh store import ARQUIVO         substitui a configuração pela de uma exportação, em uma transação
    sfbsh store verify                 lê tudo e informa o que está danificado
    sfbsh store journal [--last N] [--noun NOME] [--who USUÁRIO]
                                       quem alterou o quê, quando e com qual comando
    O repositório é o indicado por -Store CAMINHO ou $SFBSH_STORE; senão, o local próprio do sistema.
store-report-place = Repositório:
store-report-revision = Revisão:
store-report-documents = Documentos:
store-report-entries = Entradas do diário:
store-report-problem = Problema:
store-report-result = Resultado:
store-report-ok = íntegro
store-report-damaged = danificado
