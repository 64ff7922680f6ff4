-- What happens by itself. Every node sweeps it; a row is taken by one.
create table due (
    id       uuid         not null,
    what     varchar(40)  not null,
    subject  uuid         not null,
    at       datetime(6)  not null,
    constraint due_pk primary key (id),
    constraint due_once unique (what, subject)
);
create index due_next on due (at);
