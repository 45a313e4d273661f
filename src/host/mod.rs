//! What the outside gives, as traits: console, clock, files, environment, random; real and test versions.
