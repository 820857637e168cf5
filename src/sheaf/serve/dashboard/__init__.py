"""The dashboard: pages for people, made by the server. `dashboard` puts them together; a module has each page."""
