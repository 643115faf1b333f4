package vn.lensan.catalog.supply;

/** Whose contact is a person's own data. */
public enum SupplierKind {
  ORGANISATION,
  PERSON
}
