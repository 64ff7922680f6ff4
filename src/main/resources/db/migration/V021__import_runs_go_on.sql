-- Whether somebody has agreed that it is stored, so that one that was stopped goes on with what it was at.
alter table import_run
    add column storing boolean not null default false after state;

update import_run set storing = true where state in ('STORING', 'DONE');
