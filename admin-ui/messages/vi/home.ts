/** Words of the screens: home. */
export const home = {
  home: {
    greeting: {
      morning: 'Chào buổi sáng, %{name}',
      afternoon: 'Chào buổi chiều, %{name}',
      evening: 'Chào buổi tối, %{name}',
    },
    urgent: 'Cần làm trước',
    nothingUrgent: 'Không có hồ sơ nào quá hạn hay đến hạn trong hai ngày tới.',
    waitsForMe: 'Đang chờ tôi',
    nothingWaitsForMe: 'Không có hồ sơ nào chờ bổ sung, sửa hay nộp phí.',
    myDossiers: 'Hồ sơ mới cập nhật',
    allMine: 'Xem tất cả hồ sơ của tôi',
  },
};
