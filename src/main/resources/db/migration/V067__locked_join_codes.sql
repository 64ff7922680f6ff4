-- A code that lets nobody in for now; whoever is inside stays.
alter table session add column join_locked boolean not null default false;
