package crema.community.web;

import crema.community.Customs;
import crema.community.Pattern;
import java.util.Locale;

/** How a chapter goes about its sessions, as it stands in the form. */
public class TypedCustoms {

    private String pattern;
    private Integer settleSeconds;
    private Integer dots;
    private Integer dotsPerTopic;
    private boolean dotsByTopics;
    private boolean guestsAllowed;
    private String publishAt;
    private boolean speakerQueue;
    private String callLink;
    private String notesBy;

    static TypedCustoms of(Customs customs) {
        TypedCustoms typed = new TypedCustoms();
        typed.pattern = customs.pattern().written();
        typed.settleSeconds = (int) customs.settleSeconds();
        typed.dots = (int) customs.dots();
        typed.dotsPerTopic = (int) customs.dotsPerTopic();
        typed.dotsByTopics = customs.dotsByTopics();
        typed.guestsAllowed = customs.guestsAllowed();
        typed.publishAt = customs.publishAt().toString();
        typed.speakerQueue = customs.speakerQueue();
        typed.callLink = customs.callLink();
        typed.notesBy = customs.notesBy().name().toLowerCase(Locale.ROOT);
        return typed;
    }

    Customs.Wish wish() {
        return new Customs.Wish(
                Pattern.typed(pattern).seconds(),
                settleSeconds,
                dots,
                dotsPerTopic,
                dotsByTopics,
                guestsAllowed,
                publishAt,
                speakerQueue,
                callLink == null ? "" : callLink,
                notesBy);
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public Integer getSettleSeconds() {
        return settleSeconds;
    }

    public void setSettleSeconds(Integer settleSeconds) {
        this.settleSeconds = settleSeconds;
    }

    public Integer getDots() {
        return dots;
    }

    public void setDots(Integer dots) {
        this.dots = dots;
    }

    public Integer getDotsPerTopic() {
        return dotsPerTopic;
    }

    public void setDotsPerTopic(Integer dotsPerTopic) {
        this.dotsPerTopic = dotsPerTopic;
    }

    public boolean isDotsByTopics() {
        return dotsByTopics;
    }

    public void setDotsByTopics(boolean dotsByTopics) {
        this.dotsByTopics = dotsByTopics;
    }

    public boolean isGuestsAllowed() {
        return guestsAllowed;
    }

    public void setGuestsAllowed(boolean guestsAllowed) {
        this.guestsAllowed = guestsAllowed;
    }

    public String getPublishAt() {
        return publishAt;
    }

    public void setPublishAt(String publishAt) {
        this.publishAt = publishAt;
    }

    public boolean isSpeakerQueue() {
        return speakerQueue;
    }

    public void setSpeakerQueue(boolean speakerQueue) {
        this.speakerQueue = speakerQueue;
    }

    public String getCallLink() {
        return callLink;
    }

    public void setCallLink(String callLink) {
        this.callLink = callLink;
    }

    public String getNotesBy() {
        return notesBy;
    }

    public void setNotesBy(String notesBy) {
        this.notesBy = notesBy;
    }
}
