//! Placeholder of the workspace's first commit.
