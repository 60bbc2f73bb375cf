enum PortalPlaceholder {}
