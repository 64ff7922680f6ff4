package crema.architecture.samples.platform;

/** Not understood. */
public class TimeHelper {}
