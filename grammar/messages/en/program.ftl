# The program itself: its arguments, its help, what goes wrong before a session starts.

program-argument-error = sfbsh: { $problem } Run 'sfbsh -Help' for the arguments it takes.
program-argument-unknown = The argument '{ $argument }' is not known.
program-argument-needs-value = The argument '{ $argument }' needs a value after it.
program-encoded-command-invalid = The value of -EncodedCommand is not base64 of UTF-16 text.
program-ui-culture-unknown = The UI culture '{ $culture }' is not one that messages exist in: en, es, fr, pt, ru, zh, or one of them with a country, such as fr-FR.
