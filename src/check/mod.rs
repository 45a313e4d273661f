//! Describe/It/Should, baselines and drift, reports.
