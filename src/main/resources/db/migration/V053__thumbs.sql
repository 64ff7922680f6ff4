-- What a person says when the time of a topic is up: one answer a timebox, whatever races.
create table thumb (
    id          uuid         not null,
    timebox_id  uuid         not null,
    person_id   uuid         not null,
    way         varchar(12)  not null,
    given_at    datetime(6)  not null,
    constraint thumb_pk primary key (id),
    constraint thumb_timebox foreign key (timebox_id) references timebox (id) on delete cascade,
    constraint thumb_person foreign key (person_id) references member (id),
    constraint thumb_once unique (timebox_id, person_id),
    constraint thumb_way check (way in ('GO_ON', 'EITHER_WAY', 'MOVE_ON'))
);
