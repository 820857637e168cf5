"""Edge: HTTP. `app` only assembles; a module a resource."""
