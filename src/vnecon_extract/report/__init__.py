"""What people look at: views of articles and records for the terminal."""
