//! The `sfbsh` program: hands the command line to [`sfbsh::cli`] and returns its exit code.

fn main() -> std::process::ExitCode {
    sfbsh::cli::main()
}
