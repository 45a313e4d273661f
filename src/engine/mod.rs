//! Lowering, evaluation, scopes, pipeline, parameter binder, streams, session.
