-- Nothing is finally deleted while a session is open: what is removed keeps its row, its id and its place, and can come back.
alter table topic add column removed_at datetime(6) null comment 'null: it is there';
alter table note add column removed_at datetime(6) null comment 'null: it is there';
alter table epiphany add column removed_at datetime(6) null comment 'null: it is there';
