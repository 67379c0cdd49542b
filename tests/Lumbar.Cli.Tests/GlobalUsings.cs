global using Lumbar.Testing;
