-- The one order of a session. No foreign key points to the clock and none leaves the events: an insert with a foreign key
-- takes a shared lock on its parent, and a later update of that parent would deadlock two voters.

create table session_clock (
    session_id  uuid    not null,
    seq         bigint  not null,
    constraint session_clock_pk primary key (session_id)
);

create table session_event (
    id               uuid         not null,
    session_id       uuid         not null,
    seq              bigint       not null,
    person_id        uuid         null comment 'who pressed; null: the system',
    idempotency_key  varchar(80)  character set utf8mb4 collate utf8mb4_bin null comment 'aB1 and Ab1 are two clicks',
    happened_at      datetime(6)  not null,
    type             varchar(30)  not null,
    detail           json         not null comment 'what happened, and what its inverse needs',
    constraint session_event_pk primary key (id),
    constraint session_event_order unique (session_id, seq),
    constraint session_event_once unique (session_id, person_id, idempotency_key)
);

create trigger session_event_is_not_rewritten before update on session_event
    for each row signal sqlstate '45000' set message_text = 'session_event is append-only';
create trigger session_event_is_not_removed before delete on session_event
    for each row signal sqlstate '45000' set message_text = 'session_event is append-only';
