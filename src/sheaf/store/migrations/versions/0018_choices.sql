-- What an account's own people chose, within what the operator set in product_types and retention_days. NULL: nothing.
ALTER TABLE accounts
    ADD COLUMN chosen_product_types  text[],
    ADD COLUMN chosen_retention_days integer CHECK (chosen_retention_days BETWEEN 1 AND 3650);
