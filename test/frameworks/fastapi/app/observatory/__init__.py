"""An observatory: its instruments, nights and plates."""
