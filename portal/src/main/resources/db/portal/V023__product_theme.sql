-- A product has each theme once; the order of themes says nothing.

alter table data_product_theme drop constraint data_product_theme_pkey;
alter table data_product_theme drop column position;
alter table data_product_theme add primary key (product_id, theme);
