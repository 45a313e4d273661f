# The program itself: its arguments, its help, what goes wrong before a session starts.

program-argument-error = sfbsh: { $problem } Run 'sfbsh -Help' for the arguments it takes.
program-argument-unknown = The argument '{ $argument }' is not known.
program-argument-needs-value = The argument '{ $argument }' needs a value after it.
program-encoded-command-invalid = The value of -EncodedCommand is not base64 of UTF-16 text.
program-ui-culture-unknown = The UI culture '{ $culture }' is not one that messages exist in: en, es, fr, pt, ru, zh, or one of them with a country, such as fr-FR.
program-standard-input-unreadable = sfbsh: standard input cannot be read: { $detail }
program-standard-input-no-text = sfbsh: standard input is no text: { $detail }
program-script-missing = sfbsh: The script file '{ $path }' does not exist (looked for { $full }). Check the path given to -File.
program-product-level-unknown = sfbsh: The product level '{ $level }' is not known. Use one of: { $levels }.
program-help =
    sfbsh: the Skype for Business Server Management Shell on any machine

      sfbsh                                 a prompt
      sfbsh script.ps1 [arguments]          runs a script (also -File script.ps1)
      sfbsh -Command 'Get-CsImConfiguration'
      sfbsh -EncodedCommand BASE64          a command as base64 of UTF-16
      some-program | sfbsh -                a script on standard input
      sfbsh store export|import|verify|journal

      -Store PATH|memory:     where the deployment's configuration is kept
                              (else $SFBSH_STORE, else the platform's data directory)
      -ProductLevel NAME      the product whose cmdlets there are: Lync2010, Lync2013, SfB2015,
                              SfB2015CU1 to SfB2015CU9, SfB2019, SfB2019CU1
                              (else $SFBSH_PRODUCT_LEVEL, else all that are known)
      -UICulture NAME         the language of messages and help: en, es, fr, pt, ru, zh,
                              also with a country (else LC_ALL, LC_MESSAGES, LANG, else en-US)
      -WorkingDirectory DIR   where it starts
      -NoProfile -NonInteractive -NoLogo -NoExit
      -ExecutionPolicy -InputFormat -OutputFormat -Version are accepted as powershell.exe has them.
