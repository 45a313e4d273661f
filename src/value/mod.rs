//! Values, objects, properties, .NET-like types, conversion, comparison, number and date formats.
