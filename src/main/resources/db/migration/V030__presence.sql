-- Who has a board open, renewed by the node that holds the socket; never an event. No foreign key: renewing must not lock what a
-- vote locks, and a row whose person or session is gone is gone itself half a minute later.
create table presence (
    session_id  uuid         not null,
    member_id   uuid         not null,
    device      uuid         not null comment 'the sign-in that opened the board',
    node        varchar(80)  not null,
    last_seen   datetime(6)  not null,
    constraint presence_pk primary key (session_id, device, node)
);
