-- The dots of a removed topic go back to their voters. Where they lay is kept, so that they return with it where they are still free.
create table parked_dot (
    id        uuid         not null,
    round_id  uuid         not null,
    voter_id  uuid         not null,
    topic_id  uuid         not null,
    cast_at   datetime(6)  not null,
    constraint parked_dot_pk primary key (id),
    constraint parked_dot_round foreign key (round_id) references voting_round (id),
    constraint parked_dot_voter foreign key (voter_id) references member (id),
    constraint parked_dot_topic foreign key (topic_id) references topic (id)
);
