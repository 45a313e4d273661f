//! The prompt: the only user of rustyline.
