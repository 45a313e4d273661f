//! The `sfbsh` program: hands the command line to [`sfbsh::cli`] and returns its exit code.

/// Scripts make and drop many small values: the allocator is a large part of what they cost.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    sfbsh::cli::main()
}
