global using Kiln.Shared;
