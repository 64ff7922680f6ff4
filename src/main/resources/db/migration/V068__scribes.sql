-- Who takes the notes. Read and written only by whoever holds the clock of the session, so it needs no place in the order of locks,
-- and like the clock it has no foreign key.
create table scribe (
    session_id  uuid         not null,
    member_id   uuid         null comment 'null: nobody does any more',
    wrote_at    datetime(6)  not null comment 'to within ten seconds',
    constraint scribe_pk primary key (session_id)
);
