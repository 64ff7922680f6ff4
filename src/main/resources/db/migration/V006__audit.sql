-- What was done outside a session, and what was refused. Ids, never names: anonymising a person changes the person's row only.
create table audit_entry (
    id           uuid          not null,
    happened_at  datetime(6)   not null,
    person_id    uuid          null,
    what         varchar(60)   not null,
    subject_id   uuid          null,
    detail       varchar(500)  not null default '',
    constraint audit_entry_pk primary key (id)
);
create index audit_entry_latest on audit_entry (happened_at);

create trigger audit_entry_is_not_rewritten before update on audit_entry
    for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only';
create trigger audit_entry_is_not_removed before delete on audit_entry
    for each row signal sqlstate '45000' set message_text = 'audit_entry is append-only';
